package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ua.cnap.portal.regulation.Setting;
import ua.cnap.portal.web.intake.Choice;
import ua.cnap.portal.web.office.RegulationField.Control;
import ua.cnap.portal.web.office.RegulationField.Form;

/** Makes the fields of settings, each with the controls that its kind asks for. */
@RequestScoped
class RegulationFields {
    private static final List<Form> UNIT = List.of(Form.HIDDEN, Form.SELECT, Form.LINE, Form.LINE);

    @Inject
    RegulationWords words;

    RegulationField field(Setting setting, List<String> parts, boolean faulty) {
        String error = faulty ? words.wrong(setting.kind()) : "";
        return new RegulationField(setting, setting.name(), error, controls(setting, parts));
    }

    private List<Control> controls(Setting setting, List<String> parts) {
        return switch (setting.kind()) {
            case TEXT, EMAIL, DAY, FORMAT, NUMBER, NOTICE -> List.of(control(setting, 0, Form.LINE, "", parts));
            case FLAG -> List.of(control(setting, 0, Form.TICK, words.name(setting), parts));
            case CHOICE, HANDOVER -> List.of(control(setting, 0, Form.SELECT, "", parts));
            case CHOICES -> List.of(control(setting, 0, Form.TICKS, "", parts));
            case LINES, PAIRS, PHONES -> List.of(control(setting, 0, Form.AREA, "", parts));
            case STAROSTA -> several(setting, parts, Form.SELECT, Form.AREA, Form.AREA);
            case UNCLAIMED -> several(setting, parts, Form.LINE, Form.LINE, Form.SELECT);
            case REPORTS ->
                several(
                        setting,
                        parts,
                        Form.SELECT,
                        Form.SELECT,
                        Form.LINE,
                        Form.LINE,
                        Form.LINE,
                        Form.SELECT,
                        Form.LINE,
                        Form.SELECT);
            case HOURS ->
                several(setting, parts, Form.LINE, Form.LINE, Form.LINE, Form.LINE, Form.LINE, Form.LINE, Form.LINE);
            case UNITS -> units(setting, parts);
        };
    }

    private List<Control> several(Setting setting, List<String> parts, Form... forms) {
        return IntStream.range(0, forms.length)
                .mapToObj(place -> control(setting, place, forms[place], words.part(setting.kind(), place), parts))
                .toList();
    }

    /** The units that there are, and an empty one to add. */
    private List<Control> units(Setting setting, List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        all.addAll(List.of("", setting.options().get(0), "", ""));
        return IntStream.range(0, all.size() / UNIT.size() * UNIT.size())
                .mapToObj(place -> control(
                        setting,
                        place,
                        UNIT.get(place % UNIT.size()),
                        words.part(setting.kind(), place % UNIT.size()) + " " + (place / UNIT.size() + 1),
                        all))
                .toList();
    }

    private Control control(Setting setting, int place, Form form, String label, List<String> parts) {
        String id = place == 0 ? setting.name() : setting.name() + "-" + place;
        String value = place < parts.size() ? parts.get(place) : "";
        List<Choice> choices = setting.options(place).stream()
                .map(option -> new Choice(option, words.option(setting, option)))
                .toList();
        return new Control(id, form, label, value, choices, form == Form.SELECT ? List.of(value) : parts);
    }
}
