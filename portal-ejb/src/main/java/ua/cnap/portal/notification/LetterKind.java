package ua.cnap.portal.notification;

import ua.cnap.portal.appeal.AppealNews;
import ua.cnap.portal.booking.BookingNews;
import ua.cnap.portal.status.FollowerNews;

/** What a letter tells. */
enum LetterKind {
    /** The package was registered: number, code, promised day, the inventory as a file. */
    RECEIPT,
    /** The result, or the refusal, came to the centre and waits for the applicant. */
    RESULT,
    /** A stage was passed that the technology card tells applicants of. */
    STAGE,
    /** The provider met an obstacle: the result can be expected on another day. */
    OBSTACLE,
    /** The day on which the decision can be expected is another now, with the reason. */
    EXPECTED,
    /** The term passed in silence, which consents; the certificate as a file (Law 2806-IV). */
    CONSENT,
    /** The originals of a withdrawn application are back at the centre. */
    ORIGINALS,
    /** The package has defects to be mended, else the decision is probably negative. */
    CORRECTIONS,
    /** The request to mend was taken back. */
    CORRECTIONS_CANCELLED,
    /** A supplement came; the next edition of the inventory as a file. */
    SUPPLEMENT,
    /** The result was handed over or posted; how it went may be rated by a one-time code. */
    RATE,
    /** A term needs attention: to staff. */
    TERM,
    /** A breach of the provider was reported: to the head, and to the deputy mayor where the regulation demands it. */
    BREACH,
    /** To staff: they are on duty tomorrow. */
    DUTY,
    /** Letters about a case come when this one is answered. */
    FOLLOW_CONFIRM,
    /** A case that somebody follows without an account changed. */
    FOLLOW_CHANGED,
    /** A booking counts when the letter is answered in time. */
    VISIT_CONFIRM,
    /** A visit is booked: code, slip and calendar file. */
    VISIT_BOOKED,
    /** A visit is at another time. */
    VISIT_MOVED,
    /** A visit is cancelled. */
    VISIT_CANCELLED,
    /** A visit is tomorrow. */
    VISIT_REMINDER,
    /** An earlier time is offered until a moment. */
    VISIT_OFFER,
    /** The centre cannot receive the visitor then. */
    VISIT_STRANDED,
    /** An appeal is registered: number, code, term. */
    APPEAL_REGISTERED,
    /** Its term is longer, and why. */
    APPEAL_PROLONGED,
    /** Another body considers it now. */
    APPEAL_TRANSFERRED,
    /** It is answered. */
    APPEAL_ANSWERED,
    /** It is not considered, and why. */
    APPEAL_LEFT,
    /** To who considers it or passes it on: it waits. */
    APPEAL_NEW,
    /** To an executor: the resolution. */
    APPEAL_TASK,
    /** To staff: its day comes, or has passed. */
    APPEAL_TERM;

    /** The kind of a letter about a booked visit. */
    static LetterKind of(BookingNews.Kind news) {
        return valueOf("VISIT_" + news);
    }

    /** The kind of a letter about an appeal. */
    static LetterKind of(AppealNews.Kind news) {
        return valueOf("APPEAL_" + news);
    }

    /** The kind of a letter to a follower of a case. */
    static LetterKind of(FollowerNews.Kind news) {
        return valueOf("FOLLOW_" + news);
    }

    boolean isAboutVisit() {
        return name().startsWith("VISIT_");
    }

    boolean isAboutAppeal() {
        return name().startsWith("APPEAL_");
    }
}
