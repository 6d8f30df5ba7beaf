import { record } from 'virtual:welcome-story';
import { mountPanel } from '../sidepanel/mount-panel.tsx';
import { createDemoPorts } from './demo-ports.ts';

mountPanel(createDemoPorts(record), null);
