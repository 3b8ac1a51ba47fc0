import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Language } from '../../common/language';
import { unreadableWordsIn } from '../../hosts/file/unreadable';
import { workbenchMessagesIn } from '../messages';
import { canBeDownloaded, downloadWorkbook } from '../download-workbook';
import type { Question, Source } from '../workbench-state';
import { useController, useLanguage, useMessages, useWorkbenchState } from './workbench-context';

/** What the user has to read, and may have to answer. */
export default function QuestionDialog({ question }: { readonly question: Question }) {
  const controller = useController();
  const language = useLanguage();
  const words = useMessages();
  const { title, text } = wordsOf(question, language);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        controller.closeQuestion();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            {question.kind === 'discard' && <DiscardActions source={question.source} />}
            <Button
              appearance={question.kind === 'discard' ? 'secondary' : 'primary'}
              onClick={() => {
                controller.closeQuestion();
              }}
            >
              {question.kind === 'discard' ? words.cancel : words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Opens the other file, with the changes downloaded first where they can be, or lost. */
function DiscardActions({ source }: { readonly source: Source }) {
  const controller = useController();
  const words = useMessages();
  const canBeSaved = useWorkbenchState(canBeDownloaded);
  const openAnyway = (): void => {
    void controller.openAnyway(source);
  };
  return (
    <>
      {canBeSaved && (
        <Button
          appearance="primary"
          onClick={() => {
            controller.closeQuestion();
            // Where that fails the user is told, and nothing is lost.
            void downloadWorkbook(controller, words).then((isDone) => {
              if (isDone) openAnyway();
            });
          }}
        >
          {words.unsaved.download}
        </Button>
      )}
      <Button onClick={openAnyway}>{words.unsaved.goOn}</Button>
    </>
  );
}

function wordsOf(question: Question, language: Language): { readonly title: string; readonly text: string } {
  const { fault, notSaved, unsaved } = workbenchMessagesIn(language);
  switch (question.kind) {
    case 'unreadable':
      return {
        title: fault.title(question.name),
        text: unreadableWordsIn(language)[question.code](question.details),
      };
    case 'not-opened':
      return { title: fault.title(question.name), text: fault.internal(question.reason) };
    case 'not-saved':
      return { title: notSaved.title, text: notSaved.reasons[question.code](question.details) };
    case 'saving-failed':
      return { title: notSaved.title, text: notSaved.internal(question.reason) };
    case 'discard':
      return { title: unsaved.title, text: unsaved.text(question.name) };
  }
}
