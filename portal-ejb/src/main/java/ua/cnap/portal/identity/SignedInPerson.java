package ua.cnap.portal.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * The person behind a request, as the verified certificate of the sign-in described them.
 *
 * @param codeKind kind of {@code code}
 * @param code the number that keys the account
 * @param fullName surname, given name and patronymic, as in the certificate
 * @param role as whom they signed in
 * @param edrpou code of the legal entity or sole proprietor the key belongs to
 * @param organisation name of that entity
 */
public record SignedInPerson(
        CodeKind codeKind,
        String code,
        String fullName,
        SigningRole role,
        Optional<String> edrpou,
        Optional<String> organisation) {
    public SignedInPerson {
        Objects.requireNonNull(codeKind);
        Objects.requireNonNull(role);
        if (code.isBlank()) {
            throw new IllegalArgumentException("a person without a code cannot be told from another");
        }
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + role + "]";
    }
}
