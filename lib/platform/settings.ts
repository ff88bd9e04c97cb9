import { readRuleSettings } from '../rules/settings.ts';
import { readHosts } from './hosts.ts';
import { stored } from './stored.ts';

/** What the user changed about the rules. */
export const storedRules = stored('rules', readRuleSettings);

/** Where Gouji stays silent. */
export const silentSites = stored('silentSites', readHosts);
