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
import type { Question } from '../workbench-state';
import { useController, useLanguage, useMessages } from './workbench-context';

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
            {question.kind === 'discard' && (
              <Button onClick={() => void controller.openAnyway(question.source)}>
                {words.unsaved.goOn}
              </Button>
            )}
            <Button
              appearance="primary"
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
