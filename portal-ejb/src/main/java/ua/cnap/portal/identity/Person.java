package ua.cnap.portal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person known to the portal, whichever key they come with. */
@Entity
@Table(name = "identity_person")
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "code_kind")
    CodeKind codeKind;

    String code;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "seen_at")
    Instant seenAt;

    protected Person() {}
}
