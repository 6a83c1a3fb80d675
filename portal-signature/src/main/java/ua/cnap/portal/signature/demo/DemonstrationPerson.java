package ua.cnap.portal.signature.demo;

import java.util.List;
import java.util.Optional;

/**
 * A made-up person of the demonstration with a key. The numbers are made up too; their check digits agree.
 *
 * @param id name of the person's files
 * @param offered whether the key is offered on the sign-in page; the others are for trying out refusals
 */
record DemonstrationPerson(
        String id, String role, Subject subject, String algorithm, String labelUk, String labelEn, boolean offered) {

    static final String COMPANY = "ТОВ «ДЕМОНСТРАЦІЙНА МЕРЕЖА»";
    static final String COMPANY_CODE = "40123454";

    static final DemonstrationPerson CITIZEN = new DemonstrationPerson(
            "citizen",
            "person",
            Subject.person("Шевченко", "Ганна Іванівна", "3300602269"),
            "DSTU 4145",
            "Шевченко Ганна Іванівна, громадянка (ДСТУ 4145)",
            "Hanna Shevchenko, citizen (DSTU 4145)",
            true);
    static final DemonstrationPerson SOLE_PROPRIETOR = new DemonstrationPerson(
            "sole-proprietor",
            "fop",
            Subject.person("Коваль", "Ірина Петрівна", "3074904846").of("ФОП Коваль Ірина Петрівна", "3074904846"),
            "ECDSA P-256",
            "ФОП Коваль Ірина Петрівна (ECDSA)",
            "Iryna Koval, sole proprietor (ECDSA)",
            true);
    static final DemonstrationPerson SIGNATORY = new DemonstrationPerson(
            "company-signatory",
            "legal",
            Subject.person("Бондаренко", "Олег Миколайович", "2917907156").of(COMPANY, COMPANY_CODE),
            "DSTU 4145",
            "Бондаренко Олег Миколайович, підписувач " + COMPANY + " (ДСТУ 4145)",
            "Oleh Bondarenko, company signatory (DSTU 4145)",
            true);
    static final DemonstrationPerson SIGNATORY_RSA = new DemonstrationPerson(
            "company-signatory-rsa",
            "legal",
            SIGNATORY.subject(),
            "RSA 2048",
            "Бондаренко Олег Миколайович, підписувач " + COMPANY + " (RSA)",
            "Oleh Bondarenko, company signatory (RSA)",
            true);
    static final DemonstrationPerson SEAL = new DemonstrationPerson(
            "company-seal",
            "seal",
            Subject.organisation(COMPANY, COMPANY_CODE),
            "DSTU 4145",
            "Печатка " + COMPANY + " (для входу не годиться)",
            "Company seal (refused at sign-in)",
            false);
    static final DemonstrationPerson EXPIRED = new DemonstrationPerson(
            "expired",
            "person",
            Subject.person("Мельник", "Павло Андрійович", "3232503318"),
            "ECDSA P-256",
            "Мельник Павло Андрійович (сертифікат закінчився)",
            "Pavlo Melnyk (certificate expired)",
            false);
    static final DemonstrationPerson REVOKED = new DemonstrationPerson(
            "revoked",
            "person",
            Subject.person("Ткаченко", "Олена Юріївна", "3363201186"),
            "DSTU 4145",
            "Ткаченко Олена Юріївна (сертифікат скасовано)",
            "Olena Tkachenko (certificate revoked)",
            false);
    static final DemonstrationPerson UNKNOWN = new DemonstrationPerson(
            "unknown-authority",
            "person",
            Subject.person("Лисенко", "Дарина Сергіївна", "3494902721"),
            "DSTU 4145",
            "Лисенко Дарина Сергіївна (невідомий надавач)",
            "Daryna Lysenko (unknown authority)",
            false);

    static final List<DemonstrationPerson> ALL =
            List.of(CITIZEN, SOLE_PROPRIETOR, SIGNATORY, SIGNATORY_RSA, SEAL, EXPIRED, REVOKED, UNKNOWN);

    boolean dstu() {
        return algorithm.startsWith("DSTU");
    }

    List<String> files() {
        if (!dstu()) {
            return List.of(id + ".p12");
        }
        return List.of(id + ".Key-6.dat", id + ".pfx", id + ".jks");
    }

    /** The entry of the list of people; none of the values needs escaping. */
    String toJson() {
        String files = String.join("\", \"", files());
        return """
                {"id": "%s", "role": "%s", "name": "%s", "drfo": %s, "edrpou": %s, "organisation": %s,
                 "algorithm": "%s", "certificate": "%s.cer", "files": ["%s"], "offered": %s,
                 "label": {"uk": "%s", "en": "%s"}}""".formatted(
                        id,
                        role,
                        subject.name(),
                        quoted(subject.drfo()),
                        quoted(subject.edrpou()),
                        quoted(subject.organisation()),
                        algorithm,
                        id,
                        files,
                        offered,
                        labelUk,
                        labelEn);
    }

    private static String quoted(Optional<String> value) {
        return value.map(text -> '"' + text + '"').orElse("null");
    }
}
