import type { ConnectOptions, HostOptions } from './host-options';
import { REQUIREMENT_SETS, appContext } from './transport/app-context';
import type { RunBatch } from './transport/batches';
import { COMMAND_EVENT, type Commands } from './transport/commands';
import { type Conversation, openConversation } from './transport/conversation';
import { methodReply } from './transport/methods';
import type { SettingsStore } from './transport/settings';

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the host brings to the conversation with each of its pages. */
export interface HostParts {
  readonly options: HostOptions;
  readonly locale: string;
  readonly settings: SettingsStore;
  readonly commands: Commands;
  readonly runBatch: RunBatch;
  /** The page has (re)loaded. */
  activated(): void;
  report(error: unknown): void;
}

/** Answers one page as Excel does. */
export function openHostConversation(connection: ConnectOptions, host: HostParts): Conversation {
  const { options, locale, settings, commands } = host;
  const { channel, conversationId, hostOrigin } = connection;
  const documentUrl = (): string => `https://localhost/${options.grid.workbook().name}`;

  const conversation = openConversation({
    channel,
    conversationId,
    hostOrigin,
    onRegistered: (event) => {
      // Once the answer to the registration is on its way.
      if (event === COMMAND_EVENT) queueMicrotask(() => commands.listening(conversation));
    },
    onActivate: () => host.activated(),
    appContext: () =>
      appContext({
        addinId: options.addin.id,
        addinName: options.addin.name,
        conversationId,
        displayLanguage: locale,
        contentLanguage: locale,
        documentUrl: documentUrl(),
        requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
        settings: settings.entries(),
      }),
    execute: (data) =>
      methodReply(data, {
        settings,
        documentUrl: documentUrl(),
        payloadLimit: options.payloadLimit ?? PAYLOAD_LIMIT,
        exchanged: options.exchanged,
        batch: host.runBatch,
        commandCompleted: (id, status) => commands.completed(id, status),
        report: (error) => host.report(error),
      }),
  });
  return conversation;
}
