import { Button, Caption1, makeStyles, Text } from '@fluentui/react-components';
import type { SignOffStanding } from '../../core/reconciliation/sign-off';
import { useTranslation } from '../translation';

interface SignOffBoxProps {
  readonly standing: SignOffStanding;
  readonly isBusy: boolean;
  onSign(as: 'prepare' | 'review'): void;
}

const useStyles = makeStyles({
  title: { margin: '0 0 4px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '4px' },
});

/** Who prepared and who reviewed; a sign-off that no longer holds says what has changed. */
export function SignOffBox({ standing, isBusy, onSign }: SignOffBoxProps) {
  const { language, t } = useTranslation();
  const styles = useStyles();
  const { state, changed, signOff } = standing;
  const day = (at: string) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(new Date(at));
  return (
    <section aria-label={t('signOff')}>
      <Text as="h2" weight="semibold" block className={styles.title}>
        {t('signOff')}: {t('signOffState', state)}
      </Text>
      {signOff && (
        <Caption1 block>{t('signedPrepared', signOff.prepared.name, day(signOff.prepared.at))}</Caption1>
      )}
      {signOff?.reviewed && (
        <Caption1 block>{t('signedReviewed', signOff.reviewed.name, day(signOff.reviewed.at))}</Caption1>
      )}
      {state === 'void' && (
        <Caption1 block role="alert">
          {t('signedChanged', changed)}
        </Caption1>
      )}
      <div className={styles.bar}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => onSign('prepare')}>
          {t('signPrepare')}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy || state !== 'prepared'}
          onClick={() => onSign('review')}
        >
          {t('signReview')}
        </Button>
      </div>
    </section>
  );
}
