package ua.cnap.portal.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of a centre's regulation as somebody typed it (зміна регламенту).
 *
 * @param typed the parts of each setting of the section, as they were typed
 * @param holdsFrom the first day on which it is to hold, nothing when none could be read
 * @param reason the decision or other reason
 * @param seen the state of the register that the editor was looking at
 */
public record Amendment(Map<Setting, List<String>> typed, Optional<LocalDate> holdsFrom, String reason, long seen) {
    /** Whether it sets what a difference came to. */
    boolean says(Difference difference) {
        Setting setting = difference.setting();
        List<String> parts = TypedValue.tidy(setting, typed.getOrDefault(setting, List.of()));
        return parts.equals(TypedValue.tidy(setting, difference.after()));
    }
}
