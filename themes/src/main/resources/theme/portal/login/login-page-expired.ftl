<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("expiredTitle")}<#elseif section = "form">
<p>${msg("expiredLead")}</p>
<div class="acts">
    <a class="btn" href="${url.loginAction}">${msg("continueSignIn")}</a>
    <a class="btn second" href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a>
</div>
</#if>
</@layout.registrationLayout>
