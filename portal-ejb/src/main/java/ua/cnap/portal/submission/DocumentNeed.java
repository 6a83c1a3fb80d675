package ua.cnap.portal.submission;

import java.util.List;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A document of the checklist (R-012: only what the card lists may be asked).
 *
 * @param key what an attachment refers to: a file field of the form, or a document of the card
 * @param title name of the document
 * @param required whether it must be attached with these answers
 * @param rules what may be attached
 * @param attached what is attached so far
 */
public record DocumentNeed(
        String key, LocalizedText title, boolean required, AttachmentRules rules, List<AttachedDocument> attached) {}
