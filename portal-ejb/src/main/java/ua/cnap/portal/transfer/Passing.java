package ua.cnap.portal.transfer;

/**
 * How a register was passed.
 *
 * @param way how the packages got there
 * @param carrier who carried or sent them: the courier of the provider, a worker of the centre
 * @param receiver who took them and signs for it
 */
public record Passing(TransferWay way, String carrier, String receiver) {}
