package ua.cnap.portal.appeal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of an appeal as it is offered: by its place among all files of the appeal, never by where its bytes are.
 *
 * @param place its place, from nought
 * @param name its name
 */
public record NumberedFile(int place, String name) {
    /** The files of one part. */
    public static List<NumberedFile> of(List<AttachedFile> all, FilePart part) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).part() == part)
                .mapToObj(place -> new NumberedFile(place, all.get(place).name()))
                .toList();
    }
}
