package ua.cnap.portal.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.SigningRole;

/**
 * What the certificate of the sign-in vouches for, by the names that cards prefill from. When a representative files, the
 * applicant is somebody else and the certificate says nothing about them.
 */
final class CertificateValues {
    private static final String THROUGH_REPRESENTATIVE = "representative.actsThroughRepresentative";

    private CertificateValues() {}

    static Map<String, String> of(SignedInPerson person, FormInputs inputs) {
        if (inputs.first(THROUGH_REPRESENTATIVE).filter("true"::equals).isPresent()) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        List<String> names = List.of(person.fullName().strip().split("\\s+", 3));
        List<String> parts = List.of("profile.lastName", "profile.firstName", "profile.middleName");
        for (int i = 0; i < names.size(); i++) {
            values.put(parts.get(i), names.get(i));
        }
        values.put("profile.fullName", person.fullName());
        if (person.codeKind() == CodeKind.RNOKPP) {
            values.put("profile.rnokpp", person.code());
        }
        if (person.role() == SigningRole.LEGAL_ENTITY) {
            person.edrpou().ifPresent(code -> values.put("profile.edrpou", code));
            person.organisation().ifPresent(name -> values.put("profile.legalName", name));
        }
        return values;
    }
}
