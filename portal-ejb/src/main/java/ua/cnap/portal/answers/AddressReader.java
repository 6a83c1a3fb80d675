package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.identifier.AdministrativeUnit;
import ua.cnap.portal.identifier.Codifier;
import ua.cnap.portal.identifier.Identifier;
import ua.cnap.portal.identifier.PlainText;

/**
 * Reads an address (адреса): the settlement or city district by КАТОТТГ, the street where there are streets, and the
 * building are required. The settlement may be typed by name when the codifier has one settlement of that name.
 */
final class AddressReader {
    private static final Pattern CODE_INSIDE = Pattern.compile("UA\\d{17}(?!\\d)");
    private static final Map<String, Integer> LONGEST =
            Map.of("streetType", 30, "street", 100, "building", 20, "corpus", 20, "apartment", 20);
    private final FormInputs inputs;
    private final Codifier codifier;

    AddressReader(FormInputs inputs, Codifier codifier) {
        this.inputs = inputs;
        this.codifier = codifier;
    }

    Reading read(Asked asked) {
        ObjectNode address = JsonNodeFactory.instance.objectNode();
        List<FieldError> errors = new ArrayList<>();
        for (String part : InputNames.ADDRESS_PARTS) {
            String typed =
                    PlainText.line(inputs.first(asked.input() + "." + part).orElse(""));
            if (!typed.isEmpty()) {
                readPart(asked, part, typed, address, errors);
            }
        }
        if (address.isEmpty() && errors.isEmpty()) {
            return Reading.none();
        }
        errors.addAll(missing(asked, address, errors));
        return new Reading(address, errors);
    }

    /** The place meant by a typed code or name: inside an address a settlement, on its own any unit. */
    Reading place(Asked asked, String input, String typed) {
        String text = Identifier.KATOTTG.normalised(typed);
        Matcher inside = CODE_INSIDE.matcher(text);
        List<AdministrativeUnit> named = codifier.named(typed);
        String code = inside.find()
                ? inside.group()
                : named.size() == 1 ? named.get(0).code() : "";
        if (!code.isEmpty()) {
            return Reading.of(TextNode.valueOf(code));
        }
        String problem = named.isEmpty() ? "forms.katottg.form" : "forms.katottg.several";
        return Reading.wrong(asked.wrongAt(input, problem));
    }

    private void readPart(Asked asked, String part, String typed, ObjectNode address, List<FieldError> errors) {
        String input = asked.input() + "." + part;
        if ("katottg".equals(part)) {
            Reading place = settlement(asked, input, typed);
            errors.addAll(place.errors());
            if (!place.value().isMissingNode()) {
                address.set(part, place.value());
            }
            return;
        }
        String value = "postalIndex".equals(part) ? Identifier.POSTAL_INDEX.normalised(typed) : typed;
        address.put(part, value);
        if ("postalIndex".equals(part)) {
            Identifier.POSTAL_INDEX
                    .defectIn(value)
                    .ifPresent(any -> errors.add(asked.wrongAt(input, "forms.address.index")));
        } else if (value.codePointCount(0, value.length()) > LONGEST.get(part)) {
            errors.add(asked.wrongAt(input, "forms.address.long", String.valueOf(LONGEST.get(part))));
        }
    }

    private Reading settlement(Asked asked, String input, String typed) {
        Reading place = place(asked, input, typed);
        String code = place.value().asText();
        Optional<AdministrativeUnit> unit = codifier.find(code);
        boolean habitable = unit.map(AdministrativeUnit::isHabitable).orElse(hasSettlementDigits(code));
        return place.value().isMissingNode() || habitable
                ? place
                : Reading.wrong(asked.wrongAt(input, "forms.address.settlement"));
    }

    private static boolean hasSettlementDigits(String code) {
        return code.length() == 19 && !("000".equals(code.substring(9, 12)) && "00".equals(code.substring(12, 14)));
    }

    private List<FieldError> missing(Asked asked, ObjectNode address, List<FieldError> found) {
        List<FieldError> missing = new ArrayList<>();
        if (!address.has("katottg") && found.stream().noneMatch(e -> e.input().endsWith(".katottg"))) {
            missing.add(asked.wrongAt(asked.input() + ".katottg", "forms.address.settlement"));
        }
        boolean streets = codifier.find(address.path("katottg").asText())
                .filter(AdministrativeUnit::hasStreets)
                .isPresent();
        if (streets && !address.has("street")) {
            missing.add(asked.wrongAt(asked.input() + ".street", "forms.address.street"));
        }
        if (!address.has("building")) {
            missing.add(asked.wrongAt(asked.input() + ".building", "forms.address.building"));
        }
        return missing;
    }
}
