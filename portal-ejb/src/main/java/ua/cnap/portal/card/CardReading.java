package ua.cnap.portal.card;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a card: the card when it has no fault, all faults otherwise; doubts in either case.
 *
 * @param warnings what an importer should look at, such as keys the schema does not know
 */
public record CardReading(Optional<Card> card, List<CardFault> faults, List<CardFault> warnings) {}
