package ua.cnap.portal.catalogue;

import java.util.Optional;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.forms.LocalizedText;

/**
 * The term in which the service is given (строк надання), Law 5203-VI, art. 10; R-010.
 *
 * @param name which way of getting it has this term, for variants («прискорено»)
 * @param term how long
 * @param note how it is counted, if said
 */
public record ServiceTerm(Optional<LocalizedText> name, Term term, Optional<LocalizedText> note) {}
