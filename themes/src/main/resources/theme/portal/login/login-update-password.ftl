<#import "template.ftl" as layout>
<@layout.registrationLayout step=true displayMessage=!messagesPerField.existsError('password', 'password-confirm'); section>
<#if section = "header">${msg("newPasswordTitle")}<#elseif section = "form">
<#assign refused = messagesPerField.existsError('password')>
<#assign different = messagesPerField.existsError('password-confirm')>
<form action="${url.loginAction}" method="post" novalidate>
    <div class="field<#if refused> bad</#if>">
        <label for="password-new">${msg("passwordNew")}</label>
        <p class="hint" id="password-new-hint">${msg("newPasswordHint")}</p>
        <@layout.fieldError "password-new" "password"/>
        <input type="password" id="password-new" class="w20" name="password-new" autocomplete="new-password" aria-describedby="password-new-hint<#if refused> password-new-error</#if>"<#if refused> aria-invalid="true"</#if>>
    </div>
    <div class="field<#if different> bad</#if>">
        <label for="password-confirm">${msg("newPasswordAgain")}</label>
        <@layout.fieldError "password-confirm" "password-confirm"/>
        <input type="password" id="password-confirm" class="w20" name="password-confirm" autocomplete="new-password"<#if different> aria-describedby="password-confirm-error" aria-invalid="true"</#if>>
    </div>
    <div class="acts"><button class="btn">${msg("newPasswordSave")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
