import { SegmentedControl } from '@mantine/core';
import { z } from 'zod';
import { useSetting } from '../../data/actions';
import { PageHeader } from '../../ui/page-header';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { CreditTab } from './credit-tab';
import { FunnelTab } from './funnel-tab';
import { MoneyTab } from './money-tab';
import { PeopleTab } from './people-tab';

const tabs = ['funnel', 'credit', 'money', 'people'] as const;
const tabSchema = z.enum(tabs);
const screens = { funnel: FunnelTab, credit: CreditTab, money: MoneyTab, people: PeopleTab };

/** From being shown to being paid: where people leave, which channels carry, what it costs and brings, who buys. */
export function CommercePage() {
  const [tab, setTab] = useSetting('commerce.tab', tabSchema, 'funnel');
  const Screen = screens[tab];
  return (
    <PageFrame ready>
      <PageHeader
        title={t('nav.commerce')}
        actions={
          <SegmentedControl
            aria-label={t('commerce.parts')}
            value={tab}
            onChange={(value) => setTab(tabSchema.parse(value))}
            data={tabs.map((value) => ({ value, label: t(`commerce.tab.${value}`) }))}
          />
        }
      />
      <Screen />
    </PageFrame>
  );
}
