package ua.cnap.portal.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Who is in charge of a case now: the controlling administrator, and who has it in their hands. */
@Entity
@Table(name = "charge_case")
public class CaseCharge {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "controller_login")
    private String controllerLogin;

    @Column(name = "controller_name")
    private String controllerName = "";

    @Column(name = "holder_login")
    private String holderLogin;

    @Column(name = "holder_name")
    private String holderName = "";

    @Column(name = "held_since")
    private Instant heldSince;

    private boolean open = true;

    protected CaseCharge() {}

    CaseCharge(long caseId) {
        this.caseId = caseId;
    }

    void control(String login, String name) {
        controllerLogin = login;
        controllerName = name;
    }

    void hold(String login, String name, Instant since) {
        holderLogin = login;
        holderName = name;
        heldSince = since;
    }

    void release() {
        holderLogin = null;
        holderName = "";
        heldSince = null;
    }

    /** Nothing is left to be done about the case. */
    void close() {
        open = false;
    }

    public long caseId() {
        return caseId;
    }

    /** Name of the controlling administrator, if there is one. */
    public Optional<String> controller() {
        return Optional.of(controllerName).filter(name -> !name.isEmpty());
    }

    /** Name of who has the case in their hands, if anybody has. */
    public Optional<String> holder() {
        return Optional.of(holderName).filter(name -> !name.isEmpty());
    }

    /** Since when, null while nobody has it. */
    public Instant heldSince() {
        return heldSince;
    }

    /** Whether this account has it in hands. */
    public boolean isHeldBy(String login) {
        return login.equals(holderLogin);
    }

    /** Whether somebody else than this account has it in hands. */
    public boolean isHeldByAnother(String login) {
        return holderLogin != null && !isHeldBy(login);
    }
}
