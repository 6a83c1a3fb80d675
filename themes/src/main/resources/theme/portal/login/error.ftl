<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">${msg("errorPageTitle")}<#elseif section = "form">
<p>${kcSanitize(message.summary)?no_esc}</p>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p><a href="${client.baseUrl}">${msg("backToPortal")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
