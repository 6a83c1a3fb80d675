package ua.cnap.portal.casework;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands (стан справи). Which move leads where is data of {@link CaseMove}. */
public enum CaseStatus {
    /** Зареєстровано: the incoming package has a number and waits to be handed over to the provider. */
    REGISTERED,
    /** Передано: on the way to the provider, who has not confirmed yet. */
    HANDED_OVER,
    /** На розгляді: the provider confirmed the receipt and decides. */
    IN_WORK,
    /** Результат у центрі: the outgoing package came and waits for the applicant. */
    READY,
    /** Прямуватиме до підрозділу: the result is in the centre; the applicant collects it at another unit. */
    AWAITS_TRANSIT,
    /** У дорозі до підрозділу: an authorised worker carries the outgoing package to the unit. */
    IN_TRANSIT,
    /** Повертається до центру: nobody collected the result at the unit, and the centre decides what becomes of it. */
    RETURNING,
    /** Видано: handed out in person, or taken in electronic form. */
    ISSUED,
    /** Надіслано: posted, which counts as given. */
    SENT,
    /** Відкликано: the applicant withdrew the application before a decision. */
    WITHDRAWN,
    /** Строк зупинено: the provider waits on a ground of law, and the term does not run. */
    PAUSED,
    /** Відкликається: withdrawn after the hand-over; the provider has to be told. */
    RECALLED,
    /** Відкликання передано: the provider has to return the originals. */
    RECALL_PASSED,
    /** Оригінали повернуто до центру: the applicant has to be told and gets them back. */
    ORIGINALS_CAME,
    /** Мовчазна згода: the term and ten working days passed without a decision (Law 2806-IV). */
    TACIT_CONSENT,
    /** Передано до архіву: nobody came for the result for three months and nobody could be reached. */
    ARCHIVED;

    private static final Set<CaseStatus> AWAITING_DECISION = EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK, PAUSED);
    /** With which nothing more happens. */
    public static final Set<CaseStatus> FINAL = Set.of(ISSUED, SENT, WITHDRAWN, TACIT_CONSENT, ARCHIVED);

    /** Whether the decision is still to come, so that its day can be promised. */
    public boolean isAwaitingDecision() {
        return AWAITING_DECISION.contains(this);
    }

    /** Whether nothing more happens with the case. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }
}
