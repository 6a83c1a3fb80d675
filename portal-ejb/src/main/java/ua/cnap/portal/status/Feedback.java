package ua.cnap.portal.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By which code a case is followed: the seed of the code and the keyed hash it is found by, never the code. */
@Entity
@Table(name = "status_feedback")
class Feedback {
    @Id
    @Column(name = "case_id")
    Long caseId;

    String seed;

    @Column(name = "code_hash")
    String codeHash;

    protected Feedback() {}

    Feedback(long caseId, String seed, String codeHash) {
        this.caseId = caseId;
        this.seed = seed;
        this.codeHash = codeHash;
    }
}
