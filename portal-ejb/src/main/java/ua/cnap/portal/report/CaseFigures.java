package ua.cnap.portal.report;

import ua.cnap.portal.casework.Channel;

/**
 * The cases of one service that came in one way.
 *
 * @param serviceCode code of the service
 * @param serviceName its name
 * @param providerName who gives it
 * @param channel how they came
 * @param counts what became of them
 */
public record CaseFigures(
        String serviceCode, String serviceName, String providerName, Channel channel, CaseCounts counts) {}
