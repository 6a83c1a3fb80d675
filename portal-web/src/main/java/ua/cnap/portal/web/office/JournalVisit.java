package ua.cnap.portal.web.office;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clerk looked for in the journal since signing in, and the list that was shown last. Names, tax numbers and
 * addresses stay here, so that the address of a list, which proxies log and browsers keep, tells only which search it was.
 */
@SessionScoped
public class JournalVisit implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 200;

    private final List<String> words = new ArrayList<>();
    private int forgotten;
    private String lastList = "";

    /** The query string of the list that was shown last, for the way back to it. */
    synchronized String lastList() {
        return lastList;
    }

    synchronized void shows(String list) {
        lastList = list;
    }

    /** Keeps the words and gives the key to find them by; the same words keep their key. */
    synchronized String remember(String searched) {
        if (!words.contains(searched)) {
            words.add(searched);
        }
        if (words.size() > KEPT) {
            words.remove(0);
            forgotten++;
        }
        return String.valueOf(forgotten + words.indexOf(searched) + 1);
    }

    /** The words with this key, unless they were searched in another session. */
    synchronized Optional<String> recall(String key) {
        return key.matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(key) - forgotten - 1)
                        .filter(place -> place >= 0 && place < words.size())
                        .map(words::get)
                : Optional.empty();
    }
}
