<#import "template.ftl" as layout>
<@layout.registrationLayout step=true displayMessage=!messagesPerField.existsError('username', 'password'); section>
<#if section = "header">${msg("staffTitle")}<#elseif section = "form">
<#assign refused = messagesPerField.existsError('username', 'password')>
<form action="${url.loginAction}" method="post" novalidate>
    <#if refused>
    <div class="sum" role="alert" tabindex="-1" autofocus><p><a href="#username">${kcSanitize(messagesPerField.getFirstError('username', 'password'))?no_esc}</a></p></div>
    </#if>
    <#if !usernameHidden??>
    <div class="field<#if refused> bad</#if>">
        <label for="username">${msg("username")}</label>
        <input id="username" class="w20" name="username" value="${(login.username)!''}" autocomplete="username" autocapitalize="none" spellcheck="false"<#if refused> aria-invalid="true"</#if>>
    </div>
    </#if>
    <div class="field<#if refused> bad</#if>">
        <label for="password">${msg("password")}</label>
        <input type="password" id="password" class="w20" name="password" autocomplete="current-password"<#if refused> aria-invalid="true"</#if>>
    </div>
    <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
    <div class="acts"><button class="btn">${msg("signatureEnter")}</button></div>
</form>
<#list auth.authenticationSelections as way>
<#if way.displayName = "portal-signature-display-name"><@layout.otherWay way.authExecId msg("citizenWay")/></#if>
</#list>
</#if>
</@layout.registrationLayout>
