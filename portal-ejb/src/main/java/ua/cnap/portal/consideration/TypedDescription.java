package ua.cnap.portal.consideration;

/**
 * What is known of an appeal, as typed.
 *
 * @param repeated whether it repeats an earlier one
 * @param collective whether several people file it
 * @param caseNumber number of the case that it is about, empty for none
 * @param accused full name of who is complained of, empty for nobody
 */
public record TypedDescription(boolean repeated, boolean collective, String caseNumber, String accused) {}
