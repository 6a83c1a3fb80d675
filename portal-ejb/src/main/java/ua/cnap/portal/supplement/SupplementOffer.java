package ua.cnap.portal.supplement;

import java.util.List;
import java.util.stream.IntStream;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.Inventory;
import ua.cnap.portal.casework.InventoryLine;

/**
 * What the screen asks about a supplement that is brought to the centre: each document of the inventory may come anew, each
 * that is missing may come, each marked answer may be corrected.
 *
 * @param inventory the inventory as it stands
 * @param asked what the applicant is asked to mend
 * @param applicant who applied
 */
public record SupplementOffer(Inventory inventory, List<Mark> asked, String applicant) {
    /** How many documents that nobody asked for can be put down. */
    public static final int OTHERS = 3;

    /** How a supplement comes otherwise than through the portal. */
    public static final List<Channel> CHANNELS =
            List.of(Channel.COUNTER, Channel.POST, Channel.REMOTE_WORKPLACE, Channel.MOBILE, Channel.STAROSTA);

    /** A line of the inventory at its place, from 0. */
    public record Line(int place, InventoryLine line) {}

    /** How it may come. */
    public List<Channel> getChannels() {
        return CHANNELS;
    }

    /** The lines that stand. */
    public List<Line> lines() {
        return IntStream.range(0, inventory.lines().size())
                .mapToObj(place -> new Line(place, inventory.lines().get(place)))
                .filter(line -> line.line().stands())
                .toList();
    }

    /** The answers that are marked. */
    public List<Mark> fields() {
        return asked.stream().filter(mark -> mark.subject() == Subject.FIELD).toList();
    }

    /** The documents that are marked as missing. */
    public List<Mark> missing() {
        return asked.stream()
                .filter(mark -> mark.subject() == Subject.DOCUMENT && mark.defect() == Defect.MISSING)
                .toList();
    }
}
