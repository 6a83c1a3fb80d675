package ua.cnap.portal.consideration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealEntry;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.AttachedFile;
import ua.cnap.portal.appeal.Executor;
import ua.cnap.portal.appeal.FilePart;
import ua.cnap.portal.appeal.NumberedFile;
import ua.cnap.portal.undersigned.SeenSignature;

/**
 * Everything about an appeal for who may read it.
 *
 * @param appeal the appeal
 * @param entries its log
 * @param files its files: what came with it, resolution, answer
 * @param executors who works on it
 * @param moves what the reader may do with it now
 * @param longest the last day that its term may be prolonged to, nothing where it may not
 * @param signature the signature of an electronic appeal, nothing for one without
 * @param accusedName who is complained of, empty while it is not known
 */
public record AppealDossier(
        Appeal appeal,
        List<AppealEntry> entries,
        List<AttachedFile> files,
        List<Executor> executors,
        List<AppealMove> moves,
        Optional<LocalDate> longest,
        Optional<SeenSignature> signature,
        String accusedName) {
    /** Keeps its own lists. */
    public AppealDossier {
        entries = List.copyOf(entries);
        files = List.copyOf(files);
        executors = List.copyOf(executors);
        moves = List.copyOf(moves);
    }

    /** Its files of one part, with their places among all. */
    public List<NumberedFile> files(String part) {
        return NumberedFile.of(files, FilePart.valueOf(part));
    }

    /** Which state of the appeal this shows: a move made on another one is refused. */
    public int seen() {
        return entries.size();
    }
}
