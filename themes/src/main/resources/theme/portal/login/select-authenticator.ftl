<#import "template.ftl" as layout>
<@layout.registrationLayout step=true; section>
<#if section = "header">${msg("chooseWayTitle")}<#elseif section = "form">
<#list auth.authenticationSelections as way>
<@layout.otherWay way.authExecId (way.displayName = "portal-signature-display-name")?then(msg("citizenWay"), msg("staffWay"))/>
</#list>
</#if>
</@layout.registrationLayout>
