<#-- The frame of every sign-in page. The name and the sections are those that Keycloak’s base theme expects; step is set by pages that are a step of signing in. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false step=false>
<#local failed = (message?has_content && message.type = 'error') || (messagesPerField?? && messagesPerField.existsError('username', 'password', 'totp', 'userLabel', 'password-new', 'password-confirm'))>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${(locale.currentLanguageTag)!'uk'}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><#if failed>${msg("portalErrorPrefix")} </#if>${heading} — ${msg("portalName")}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${url.resourcesPath}/portal/portal.css">
    <script src="${url.resourcesPath}/portal/look.js"></script>
    <#if step>
    <meta name="step-address" content="${url.loginAction?replace("session_code=[^&]*&", "", "r")}">
    <script type="module" src="${url.resourcesPath}/js/step-address.js"></script>
    </#if>
<#-- The end tag of head is left out, as HTML allows: in front of it Keycloak puts an inline script, which our policy forbids. -->
<body>
<a class="skip" href="#main">${msg("portalSkip")}</a>
<header class="top">
    <div class="in">
        <#if (client.baseUrl)?has_content>
        <a class="brand" href="${client.baseUrl}">${msg("portalName")}</a>
        <#else>
        <b>${msg("portalName")}</b>
        </#if>
        <nav aria-label="${msg("portalSettings")}">
            <ul>
                <#if realm.internationalizationEnabled && locale??>
                <#list locale.supported as language>
                <#if language.languageTag != locale.currentLanguageTag>
                <li><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${language.label}</a></li>
                </#if>
                </#list>
                </#if>
                <li><button type="button" data-look-switch hidden>${msg("portalContrast")}</button></li>
            </ul>
        </nav>
    </div>
</header>
<main id="main" tabindex="-1">
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <#if message.type = 'error'>
    <div class="sum" role="alert" tabindex="-1" autofocus><p>${kcSanitize(message.summary)?no_esc}</p></div>
    <#else>
    <div class="note ${(message.type = 'success')?then('ok', (message.type = 'warning')?then('warn', ''))}" role="status"><p>${kcSanitize(message.summary)?no_esc}</p></div>
    </#if>
    </#if>
    <h1>${heading}</h1>
    <#nested "form">
    <#if displayInfo><#nested "info"></#if>
</main>
<footer class="foot">
    <p>${msg("portalHelp")}</p>
</footer>
</body>
</html>
</#macro>

<#-- The error of a field, read together with the field. -->
<#macro fieldError id field>
<#if messagesPerField.existsError(field)>
<p class="err" id="${id}-error"><span class="vh">${msg("portalErrorPrefix")} </span>${kcSanitize(messagesPerField.get(field))?no_esc}</p>
</#if>
</#macro>

<#-- The other ways to sign in that the flow offers, each as a button. -->
<#macro otherWay execution label>
<form action="${url.loginAction}" method="post">
    <button class="link" name="authenticationExecution" value="${execution}">${label}</button>
</form>
</#macro>
