package ua.cnap.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An applicant whose package this centre took before, found again by the number they are known by. */
@Entity
@Table(name = "intake_applicant")
public class KnownApplicant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "centre_id")
    private String centreId;

    private String code;
    private String kind;
    private String name;
    private String sex;
    private String address;
    private String phone;
    private String email;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected KnownApplicant() {}

    KnownApplicant(String centreId, String code) {
        this.centreId = centreId;
        this.code = code;
    }

    /** Takes over what was typed last. */
    void describe(TakenApplicant taken, Instant at) {
        kind = taken.applicant().kind();
        name = taken.applicant().name();
        sex = text(taken.applicant().sex());
        address = taken.applicant().address();
        phone = taken.phone();
        email = text(taken.applicant().email());
        seenAt = at;
    }

    private static String text(String known) {
        return known == null ? "" : known;
    }

    /** Fills in what a clerk left empty. */
    void fill(IntakeForm form) {
        form.fill("name", name);
        form.fill("sex", sex);
        form.fill("address", address);
        form.fill("phone", phone);
        form.fill("email", email);
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    @Override
    public String toString() {
        return "KnownApplicant[" + id + "]";
    }
}
