package ua.cnap.portal.appeal;

import ua.cnap.portal.kernel.BusinessException;

/** An appeal that is not taken, or a move that is not made, with the reason. */
public class AppealRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private AppealRefused(String reason, Object... arguments) {
        super("error.appeal." + reason, arguments);
    }

    /** What was typed is not enough; the form says what. */
    static AppealRefused incomplete() {
        return new AppealRefused("incomplete");
    }

    /** This centre takes no appeals of this kind in this way. */
    public static AppealRefused notOffered() {
        return new AppealRefused("notOffered");
    }

    /** This form filed another appeal already. */
    static AppealRefused formUsed() {
        return new AppealRefused("formUsed");
    }

    /** What came as the signature is larger than any. */
    public static AppealRefused signatureTooLarge() {
        return new AppealRefused("signatureTooLarge");
    }

    /** More files than may be attached. */
    static AppealRefused tooManyFiles(int most) {
        return new AppealRefused("tooManyFiles", most);
    }

    /** The move is not possible in this state. */
    public static AppealRefused notNow() {
        return new AppealRefused("notNow");
    }

    /** Somebody did something with it after the page was shown. */
    public static AppealRefused changedMeanwhile() {
        return new AppealRefused("changedMeanwhile");
    }

    /** Something that has to be said is missing or too long. */
    public static AppealRefused without(String what) {
        return new AppealRefused("without." + what);
    }

    /** The term was prolonged already: it is done once. */
    static AppealRefused prolongedBefore() {
        return new AppealRefused("prolongedBefore");
    }

    /** The law knows no prolongation of this kind. */
    static AppealRefused neverProlonged() {
        return new AppealRefused("neverProlonged");
    }

    /** The term has passed: it can only be prolonged while it runs. */
    static AppealRefused passedAlready() {
        return new AppealRefused("passedAlready");
    }

    /** There is no such case in the registry of the centre. */
    public static AppealRefused noSuchCase() {
        return new AppealRefused("noSuchCase");
    }

    /** There is nobody of this name at the centre. */
    public static AppealRefused noSuchPerson() {
        return new AppealRefused("noSuchPerson");
    }
}
