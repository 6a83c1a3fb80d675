<#import "template.ftl" as layout>
<@layout.registrationLayout step=true displayMessage=!messagesPerField.existsError('totp'); section>
<#if section = "header">${msg("otpTitle")}<#elseif section = "form">
<#assign refused = messagesPerField.existsError('totp')>
<form action="${url.loginAction}" method="post" novalidate>
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset class="field">
        <legend>${msg("otpDevice")}</legend>
        <#list otpLogin.userOtpCredentials as device>
        <div class="opt"><input type="radio" name="selectedCredentialId" id="device-${device?index}" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>><label for="device-${device?index}">${device.userLabel}</label></div>
        </#list>
    </fieldset>
    </#if>
    <div class="field<#if refused> bad</#if>">
        <label for="otp">${msg("otpCode")}</label>
        <p class="hint" id="otp-hint">${msg("otpHint")}</p>
        <@layout.fieldError "otp" "totp"/>
        <input id="otp" class="w6" name="otp" inputmode="numeric" autocomplete="one-time-code" aria-describedby="otp-hint<#if refused> otp-error</#if>"<#if refused> aria-invalid="true"</#if> autofocus>
    </div>
    <div class="acts"><button class="btn">${msg("signatureEnter")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
