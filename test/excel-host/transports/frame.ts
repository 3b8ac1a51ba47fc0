/** What Excel on the web tells an add-in's frame. */
export interface FrameSettings {
  readonly addinUrl: string;
  readonly solutionId: string;
  /** As the frame asks for it: names with an underscore before them. */
  readonly appContext: Readonly<Record<string, unknown>>;
}

/** A message of the conversation between Excel on the web and an add-in's frame. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the frame asks of the host: one of Office's methods by its number. */
export type AskFrameHost = (call: { dispatchId: number; data: unknown }) => Promise<object>;

/**
 * Stands in for the page of Excel on the web: puts the add-in into a frame and answers its messages.
 * Runs in the page by itself: it must not use anything from outside its body.
 * @returns sends an event to the frame
 */
export function installFrameHost(
  settings: FrameSettings,
  ask: AskFrameHost,
): (event: string, data: unknown) => void {
  const REQUEST = { message: 0, invoke: 0, register: 1, unregister: 2 };
  const conversation = crypto.randomUUID();
  const address = new URL(settings.addinUrl);
  const registrations = new Map<string, FrameMessage>();
  const hostInfo = [
    'Excel',
    'Web',
    '16.01',
    String(settings.appContext._appUILocale),
    'correlation',
    '',
    '',
    '0',
  ];

  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_0__${conversation}`,
    hostInfo: hostInfo.join('|'),
    xdmInfo: `${conversation}|${settings.solutionId}|${location.href}`,
    serializerVersion: '1',
    flights: '[]',
    appContext: '',
  });
  address.searchParams.set('_host_Info', hostInfo.join('$'));
  frame.src = address.href;
  frame.style.cssText = 'width: 100%; height: 100vh; border: 0';

  const post = (to: FrameMessage, data: unknown, isEvent: boolean): void => {
    const message = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), address.origin);
  };
  const answer = async (message: FrameMessage): Promise<unknown> => {
    if (message._actionType === REQUEST.register) {
      registrations.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionType === REQUEST.unregister) {
      registrations.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return settings.appContext;
    if (message._actionName !== 'executeMethod') return null;
    const data = message._data as { DdaMethod: { DispatchId: number } };
    return { Version: 1, ...(await ask({ dispatchId: data.DdaMethod.DispatchId, data })) };
  };
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== address.origin || typeof data !== 'string') return;
    const message = JSON.parse(data) as FrameMessage;
    if (message._messageType !== REQUEST.message || !message._conversationId.startsWith(conversation)) return;
    void answer(message).then((answered) => {
      post(message, answered, false);
    });
  });
  document.body.append(frame);
  return (event, data) => {
    const registration = registrations.get(event);
    if (registration) post(registration, data, true);
  };
}
