<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("leaveTitle")}<#elseif section = "form">
<p>${msg("leaveLead")}</p>
<form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <div class="acts">
        <button class="btn" name="confirmLogout" value="yes">${msg("leave")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
        <a class="btn second" href="${client.baseUrl}">${msg("backToPortal")}</a>
        </#if>
    </div>
</form>
</#if>
</@layout.registrationLayout>
