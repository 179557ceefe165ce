import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { SidePanel } from '../../components/sidepanel/side-panel';

// Extension pages may not evaluate code, which zod would otherwise try.
config({ jitless: true });
const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
