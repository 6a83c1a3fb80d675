package ua.cnap.portal.status;

import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;

/**
 * What a code leads to.
 *
 * @param progress how far the case is, if it is the code of a case
 * @param usual how long such cases take in that centre, when enough of them tell
 * @param elsewhere the address of the page that shows what has the code, if it is no case
 */
public record Tracked(Optional<CaseProgress> progress, Optional<UsualTime> usual, Optional<String> elsewhere) {}
