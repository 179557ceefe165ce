import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { Dashboard } from '../../components/dashboard/dashboard';

// Extension pages may not evaluate code, which zod would otherwise try.
config({ jitless: true });
const root = document.getElementById('root');
if (root) createRoot(root).render(<Dashboard />);
