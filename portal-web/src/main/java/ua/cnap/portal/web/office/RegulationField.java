package ua.cnap.portal.web.office;

import java.util.List;
import ua.cnap.portal.regulation.Setting;
import ua.cnap.portal.web.intake.Choice;

/**
 * A setting on the page that edits it.
 *
 * @param id identifier of its first control
 * @param error what is wrong with what was typed, empty for nothing
 * @param controls one for each of its parts
 */
public record RegulationField(Setting setting, String id, String error, List<Control> controls) {
    /** What a part is typed or chosen with. */
    public enum Form {
        LINE,
        AREA,
        TICK,
        TICKS,
        SELECT,
        HIDDEN
    }

    /**
     * A control.
     *
     * @param label what the part is called, empty for the only one
     * @param value what it has now
     * @param chosen which of several it has
     */
    public record Control(String id, Form form, String label, String value, List<Choice> choices, List<String> chosen) {
        /** Whether this is chosen. */
        public boolean has(String choice) {
            return chosen.contains(choice);
        }
    }

    /** Whether one label says all. */
    public boolean isSingle() {
        return controls.size() == 1 && controls.get(0).form() != Form.TICKS && !isTick();
    }

    /** Whether it is ticked or not, so that the tick has the label. */
    public boolean isTick() {
        return controls.get(0).form() == Form.TICK;
    }
}
