package ua.cnap.portal.approval;

import java.util.Optional;
import java.util.stream.Stream;

/** What allows to tell another body of the applicant's matter. */
public enum ApprovalGround {
    /** Згода заявника на обробку персональних даних, kept in the case. */
    CONSENT,
    /** Норма закону, which needs no consent (Law 2297-VI, art. 11). */
    LAW;

    /** The ground with this name, if there is one. */
    public static Optional<ApprovalGround> named(String name) {
        return Stream.of(values()).filter(ground -> ground.name().equals(name)).findFirst();
    }
}
