package ua.cnap.portal.casework;

import java.util.EnumSet;
import java.util.Set;

/** What an entry of the routing sheet says was done. */
public enum RoutingAction {
    /** The package came, was signed, put into an inventory and registered. */
    REGISTERED,
    /** The signature, pending till then, was verified. */
    SIGNATURE_CONFIRMED,
    /** The signature, pending till then, proved invalid. */
    SIGNATURE_REFUTED,
    /** The case was handed over to the provider. */
    HANDED_OVER,
    /** The provider's officer confirmed the receipt. */
    RECEIVED,
    /** The outgoing package with the result came to the centre. */
    RESULT_CAME,
    /** The outgoing package with a refusal came to the centre. */
    REFUSAL_CAME,
    /** The administrator, being the provider, made the result. */
    RESULT_MADE,
    /** The administrator, being the provider, refused. */
    REFUSAL_MADE,
    /** The inventory was sent to the applicant whose package came by post. */
    INVENTORY_SENT,
    /** The applicant was told of the defects of the package. */
    DEFECTS_TOLD,
    /** The applicant was told that the result waits. */
    TOLD,
    /** The outgoing package went to the unit where the applicant collects it. */
    DISPATCHED,
    /** The outgoing package came to that unit. */
    ARRIVED,
    /** The outgoing package stays in the centre: the applicant collects it here after all. */
    KEPT_HERE,
    /** The outgoing package that nobody collected at the unit went back to the centre. */
    RETURNED_TO_CENTRE,
    /** It came back to the centre. */
    CAME_BACK,
    /** The incoming package, taken at a unit, went to the centre. */
    SENT_TO_CENTRE,
    /** The incoming package came to the centre. */
    CAME_TO_CENTRE,
    /** The applicant took the result in electronic form. */
    TAKEN_ELECTRONICALLY,
    /** The outgoing package was handed out. */
    ISSUED,
    /** The outgoing package was posted. */
    SENT,
    /** A legal entity from elsewhere was taken all the same, for this reason. */
    PLACE_OVERRIDDEN,
    /** Scans of the papers of the package were attached. */
    SCANS_ATTACHED,
    /** Копії засвідчено: an administrator saw the originals. */
    COPIES_CERTIFIED,
    /** The application was withdrawn. */
    WITHDRAWN,
    /** A further provider confirmed the receipt for its stage. */
    STAGE_TAKEN,
    /** A stage of the technology card was passed. */
    STAGE_PASSED,
    /** A stage found defects and sent the case back to an earlier one. */
    STAGE_SENT_BACK,
    /** The provider told of an obstacle and of a new expected day. */
    OBSTACLE_NOTED,
    /** The centre asked how far the case is. */
    ENQUIRED,
    /** The provider answered. */
    ANSWERED,
    /** Інший орган запитано про погодження чи висновок. */
    APPROVAL_ASKED,
    /** Its agreement or conclusion came. */
    APPROVAL_CAME,
    /** The term of the decision was stopped on a ground of law. */
    PAUSED,
    /** The term of the decision runs again. */
    RESUMED,
    /** The term of the decision was prolonged on a ground of law. */
    EXTENDED,
    /** The term ended and the collegial body decides at its next meeting. */
    AWAITS_MEETING,
    /** The withdrawal was passed to the provider. */
    WITHDRAWAL_PASSED,
    /** The provider returned the originals to the centre. */
    ORIGINALS_CAME,
    /** The applicant was told that the originals are back. */
    TOLD_OF_ORIGINALS,
    /** The applicant took the originals. */
    ORIGINALS_RETURNED,
    /** There were no originals to return. */
    NO_ORIGINALS,
    /** The service counts as given by the silence of the provider (Law 2806-IV). */
    TACIT_CONSENT,
    /** The result that nobody took went to the archive. */
    ARCHIVED,
    /** Незатребуваний результат повернуто суб'єкту надання на архівне зберігання. */
    RETURNED_FOR_ARCHIVE,
    /** The applicant was told of defects and asked to mend them. */
    CORRECTIONS_ASKED,
    /** The request to mend was taken back. */
    CORRECTIONS_CANCELLED,
    /** Additional or replacing documents and corrected answers came. */
    SUPPLEMENTED,
    /** The administrator looked at the supplement and accepted it. */
    SUPPLEMENT_ACCEPTED;

    private static final Set<RoutingAction> OF_CORRECTIONS =
            EnumSet.of(CORRECTIONS_ASKED, CORRECTIONS_CANCELLED, SUPPLEMENTED, SUPPLEMENT_ACCEPTED);

    /** Whether it tells of a request for corrections or of its end. */
    boolean isOfCorrections() {
        return OF_CORRECTIONS.contains(this);
    }
}
