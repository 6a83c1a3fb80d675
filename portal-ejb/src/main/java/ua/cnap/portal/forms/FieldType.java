package ua.cnap.portal.forms;

import java.util.Arrays;
import java.util.Optional;
import ua.cnap.portal.identifier.Identifier;

/** Types of fields a card may use; a type knows the identifier whose rules its values obey. */
public enum FieldType {
    ADDRESS("address", null),
    CADASTRAL("cadastral", Identifier.CADASTRAL),
    CHECKBOX("checkbox", null),
    DATE("date", null),
    DECIMAL("decimal", null),
    EDRPOU("edrpou", Identifier.EDRPOU),
    EMAIL("email", Identifier.EMAIL),
    FILE("file", null),
    IBAN("iban", Identifier.IBAN),
    INTEGER("integer", null),
    KATOTTG("katottg", Identifier.KATOTTG),
    KVED("kved", Identifier.KVED),
    MULTISELECT("multiselect", null),
    OPENING_HOURS("openingHours", null),
    PHONE("phone", Identifier.PHONE),
    RADIO("radio", null),
    RNOKPP("rnokpp", Identifier.RNOKPP),
    SELECT("select", null),
    SIGNATURE("signature", null),
    TABLE("table", null),
    TEXT("text", null),
    TEXTAREA("textarea", null),
    UNZR("unzr", Identifier.UNZR);

    private final String code;
    private final Identifier identifier;

    FieldType(String code, Identifier identifier) {
        this.code = code;
        this.identifier = identifier;
    }

    /** The word for the type in a card. */
    public String code() {
        return code;
    }

    /** The identifier whose form and check digits bind the values. */
    public Optional<Identifier> identifier() {
        return Optional.ofNullable(identifier);
    }

    /** Whether the answer is chosen from options. */
    public boolean isChoice() {
        return this == RADIO || this == SELECT || this == MULTISELECT;
    }

    /** Whether the answer is one line or several lines of free text. */
    public boolean isText() {
        return this == TEXT || this == TEXTAREA;
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    /** Whether the field may be a column of a table: everything that is answered by typing or choosing. */
    public boolean isColumn() {
        return this != TABLE && this != FILE && this != SIGNATURE && this != OPENING_HOURS;
    }

    /** The type a card means by this word. */
    public static Optional<FieldType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
