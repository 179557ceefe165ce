import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useAlertLook } from '../data/alerts';
import { SourceProvider, useSource } from '../data/source';
import '../ui/mantine-dashboard.css';
import { DemoBadge } from '../ui/demo-badge';
import { FupanProvider } from '../ui/provider';
import { t } from '../ui/text';
import css from './dashboard.module.css';
import { type Page, pages, WelcomeScreen, WorkScreen, welcomePath, workPath } from './routes';

// What most visits want is fetched while the frame is made; `routes` hears of a failure.
if (/^(#\/?)?$|^#\/overview/.test(location.hash)) import('./overview/overview-page').catch(() => undefined);

/** The options page: menu on the left, one page on the right, addressed by hash. */
export function Dashboard() {
  return (
    <FupanProvider>
      <SourceProvider>
        <Router hook={useHashLocation}>
          <button type="button" className={css.skip} onClick={focusMain}>
            {t('nav.skip')}
          </button>
          <div className={css.frame}>
            <Menu />
            <Blocked />
            <Switch>
              {pages.map(({ path, parts = '', screen }) => (
                <Route key={path} path={path + parts} component={screen} />
              ))}
              <Route path={workPath} component={WorkScreen} />
              <Route path={welcomePath} component={WelcomeScreen} />
              <Route>
                <Redirect to="/overview" replace />
              </Route>
            </Switch>
          </div>
        </Router>
      </SourceProvider>
    </FupanProvider>
  );
}

/** The hash belongs to the routes, so the skip link moves the focus itself. */
function focusMain(): void {
  document.querySelector('main')?.focus();
}

/** Why nothing appears while another page of ours keeps the store from being brought up to date. */
function Blocked() {
  const { blocked } = useSource();
  return (
    blocked && (
      <p role="alert" className={css.blocked}>
        {t('nav.blocked')}
      </p>
    )
  );
}

function Menu() {
  useAlertLook();
  const { demo, leaveDemo } = useSource();
  return (
    <nav className={css.menu} aria-label={t('nav.menu')}>
      <div className={css.logo}>{t('extName')}</div>
      {pages.filter(({ foot }) => !foot).map(item)}
      <div className={css.gap} />
      {demo && <DemoBadge onExit={() => void leaveDemo()} />}
      {pages.filter(({ foot }) => foot).map(item)}
    </nav>
  );
}

function item(page: Page) {
  return <MenuLink key={page.path} page={page} />;
}

function MenuLink({ page: { path, name, icon: Icon } }: { page: Page }) {
  const [at] = useLocation();
  const here = at === path || at.startsWith(`${path}/`);
  return (
    <Link href={path} className={css.link} aria-current={here ? 'page' : undefined}>
      <Icon size={18} stroke={1.6} aria-hidden />
      {t(`nav.${name}`)}
    </Link>
  );
}
