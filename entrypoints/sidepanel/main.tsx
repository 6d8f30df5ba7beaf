import { createPanelPorts } from '../../lib/browser/panel-ports.ts';
import { loadStory } from '../../lib/library/load-story.ts';
import { mountPanel } from './mount-panel.tsx';

mountPanel(createPanelPorts(loadStory));
