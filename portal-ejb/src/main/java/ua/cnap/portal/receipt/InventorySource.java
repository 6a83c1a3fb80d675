package ua.cnap.portal.receipt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.intake.TakenPackage;
import ua.cnap.portal.regulation.IncompletePackage;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.supplement.CaseCorrections;
import ua.cnap.portal.supplement.Mark;
import ua.cnap.portal.supplement.Supplement;

/**
 * What an edition of the inventory is written from.
 *
 * @param file the case
 * @param receipt its receipt
 * @param taken what it keeps of its intake, if it did not come through the portal
 * @param corrections its corrections
 * @param edition the edition to write, from 1
 */
record InventorySource(
        CaseDossier file, CaseReceipt receipt, Optional<TakenPackage> taken, CaseCorrections corrections, int edition) {
    /** The supplement that made this edition, nothing for the first. */
    Optional<Supplement> supplement() {
        return corrections.supplementOf(edition);
    }

    /** The defects that stand in it, where the regulation of the centre marks them. */
    List<String> defects() {
        if (Regulation.of(receipt.centre()).incompletePackage() == IncompletePackage.HELP_ONLY) {
            return List.of();
        }
        Stream<String> atIntake =
                edition == 1 ? taken.map(TakenPackage::defects).orElse(List.of()).stream() : Stream.empty();
        Stream<String> marked = edition == file.editions().edition()
                ? corrections.asked().stream().map(Mark::inWords)
                : Stream.empty();
        return Stream.concat(atIntake, marked).toList();
    }
}
