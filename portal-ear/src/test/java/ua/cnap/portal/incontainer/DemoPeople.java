package ua.cnap.portal.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.SigningRole;
import ua.cnap.portal.signature.demo.DemonstrationSigner;

/** The made-up people of the demonstration authority: as sign-in describes them, and with their keys. */
final class DemoPeople {
    static final SignedInPerson CITIZEN = person("3300602269", "Шевченко Ганна Іванівна");
    static final SignedInPerson PROPRIETOR = person("3074904846", "Коваль Ірина Петрівна");
    static final SignedInPerson EXPIRED = person("3232503318", "Мельник Павло Андрійович");
    static final SignedInPerson REVOKED = person("3363201186", "Ткаченко Олена Юріївна");
    static final SignedInPerson UNKNOWN = person("3494902721", "Лисенко Дарина Сергіївна");

    static final SignedInPerson SIGNATORY = new SignedInPerson(
            CodeKind.RNOKPP,
            "2917907156",
            "Бондаренко Олег Миколайович",
            SigningRole.LEGAL_ENTITY,
            Optional.of("40123454"),
            Optional.of("ТОВ «ДЕМОНСТРАЦІЙНА МЕРЕЖА»"));

    private DemoPeople() {}

    /** The key of the person with this name in the list of the demonstration authority. */
    static DemonstrationSigner key(String id) {
        try {
            return DemonstrationSigner.of(authority(), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the demonstration authority of this server. */
    static Path authority() {
        return Path.of(System.getenv("PORTAL_DEMO_KEYS")).getParent();
    }

    private static SignedInPerson person(String code, String name) {
        return new SignedInPerson(CodeKind.RNOKPP, code, name, SigningRole.PERSON, Optional.empty(), Optional.empty());
    }
}
