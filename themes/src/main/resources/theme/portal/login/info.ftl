<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header"><#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if><#elseif section = "form">
<#if messageHeader??><p>${kcSanitize(message.summary)?no_esc}</p></#if>
<#if requiredActions??>
<ul>
    <#list requiredActions as action>
    <li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li>
    </#list>
</ul>
</#if>
<#if !skipLink??>
<#if pageRedirectUri?has_content>
<p><a class="btn" href="${pageRedirectUri}">${msg("backToPortal")}</a></p>
<#elseif actionUri?has_content>
<p><a class="btn" href="${actionUri}">${msg("continueSignIn")}</a></p>
<#elseif (client.baseUrl)?has_content>
<p><a class="btn" href="${client.baseUrl}">${msg("backToPortal")}</a></p>
</#if>
</#if>
</#if>
</@layout.registrationLayout>
