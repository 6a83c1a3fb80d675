<#import "template.ftl" as layout>
<@layout.registrationLayout step=true displayMessage=!messagesPerField.existsError('totp', 'userLabel'); section>
<#if section = "header">${msg("otpSetupTitle")}<#elseif section = "form">
<#assign refused = messagesPerField.existsError('totp')>
<#assign unnamed = messagesPerField.existsError('userLabel')>
<p class="lead">${msg("otpSetupLead")}</p>
<ol>
    <li>${msg("otpSetupInstall")}</li>
    <li>${msg("otpSetupScan")}
        <p><img class="qr" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("otpSetupQr")}" width="224" height="224"></p>
        <p>${msg("otpSetupByHand")} <b class="code">${totp.totpSecretEncoded}</b></p></li>
    <li>${msg("otpSetupEnter")}</li>
</ol>
<form action="${url.loginAction}" method="post" novalidate>
    <div class="field<#if refused> bad</#if>">
        <label for="totp">${msg("otpCode")}</label>
        <p class="hint" id="totp-hint">${msg("otpHint")}</p>
        <@layout.fieldError "totp" "totp"/>
        <input id="totp" class="w6" name="totp" inputmode="numeric" autocomplete="one-time-code" aria-describedby="totp-hint<#if refused> totp-error</#if>"<#if refused> aria-invalid="true"</#if>>
    </div>
    <div class="field<#if unnamed> bad</#if>">
        <label for="userLabel">${msg("otpDeviceName")}</label>
        <p class="hint" id="userLabel-hint">${msg("otpDeviceHint")}</p>
        <@layout.fieldError "userLabel" "userLabel"/>
        <input id="userLabel" class="w20" name="userLabel" autocomplete="off" aria-describedby="userLabel-hint<#if unnamed> userLabel-error</#if>"<#if unnamed> aria-invalid="true"</#if>>
    </div>
    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
    <div class="acts"><button class="btn">${msg("otpSetupSave")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
