<#import "template.ftl" as layout>
<@layout.registrationLayout step=true; section>
<#if section = "header">${msg("signatureTitle")}<#elseif section = "form">
<p class="lead">${msg("signatureLead")}</p>

<#if demonstrationKeys?has_content>
<section class="note warn" aria-labelledby="demonstration">
    <h2 id="demonstration">${msg("demonstrationTitle")}</h2>
    <p>${msg("demonstrationLead")} <b>test1234</b></p>
    <ul>
        <#list demonstrationKeys as person>
        <li>${person.label}: <#list person.files as file><a href="${portal}/demo/keys/${file}" download>${file}</a><#sep>, </#list></li>
        </#list>
    </ul>
</section>
</#if>

<h2 id="own-key">${msg("signatureOwnKey")}</h2>
<noscript><div class="note"><p>${msg("signatureNeedsScript")}</p></div></noscript>
<form action="${url.loginAction}" method="post" novalidate aria-labelledby="own-key" data-signer="login" data-challenge="${challenge}"
      data-text-no-key-file="${msg("signerNoKeyFile")}"
      data-text-no-password="${msg("signerNoPassword")}"
      data-text-wrong-password="${msg("signerWrongPassword")}"
      data-text-not-a-key-file="${msg("signerNotAKeyFile")}"
      data-text-certificate-needed="${msg("signerCertificateNeeded")}"
      data-text-no-signing-key="${msg("signerNoSigningKey")}"
      data-text-unsupported="${msg("signerUnsupported")}"
      data-text-failed="${msg("signerFailed")}"
      data-text-loading="${msg("signerLoading")}"
      data-text-signing="${msg("signerSigning")}"
      data-text-sending="${msg("signerSending")}"
      data-text-error="${msg("portalErrorPrefix")}">
    <input type="hidden" name="signature">
    <div class="field">
        <label for="key-file">${msg("signatureKeyFile")}</label>
        <p class="hint" id="key-file-hint">${msg("signatureKeyFileHint")}</p>
        <input type="file" id="key-file" data-key-file aria-describedby="key-file-hint">
    </div>
    <div class="field" data-certificate-part hidden>
        <label for="key-certificate">${msg("signatureCertificate")}</label>
        <p class="hint" id="key-certificate-hint">${msg("signatureCertificateHint")}</p>
        <input type="file" id="key-certificate" data-certificate-file aria-describedby="key-certificate-hint">
    </div>
    <div class="field">
        <label for="key-password">${msg("signatureKeyPassword")}</label>
        <p class="hint" id="key-password-hint">${msg("signatureStaysHere")}</p>
        <input type="password" id="key-password" class="w20" data-key-password autocomplete="current-password" aria-describedby="key-password-hint">
        <button type="button" class="link" data-show-password aria-pressed="false" hidden>${msg("signatureShowPassword")}</button>
    </div>
    <p class="status" role="status"></p>
    <div class="acts"><button class="btn">${msg("signatureEnter")}</button></div>
</form>

<details<#if elsewhere> open</#if>>
    <summary>${msg("elsewhereTitle")}</summary>
    <ol>
        <li>${msg("elsewhereDownload")} <a href="data:application/json;base64,${challenge}" download="portal-login.json">portal-login.json</a></li>
        <li>${msg("elsewhereSign")}</li>
        <li>${msg("elsewhereUpload")}</li>
    </ol>
    <form action="${url.loginAction}" method="post" novalidate data-signed-elsewhere>
        <input type="hidden" name="elsewhere" value="true">
        <div class="field" data-signed-file hidden>
            <label for="signed-file">${msg("elsewhereFile")}</label>
            <p class="hint" id="signed-file-hint">${msg("elsewhereFileHint")}</p>
            <input type="file" id="signed-file" aria-describedby="signed-file-hint">
        </div>
        <div class="field">
            <label for="signed-text">${msg("elsewhereText")}</label>
            <p class="hint" id="signed-text-hint">${msg("elsewhereTextHint")}</p>
            <textarea id="signed-text" name="signature" spellcheck="false" autocomplete="off" aria-describedby="signed-text-hint"></textarea>
        </div>
        <div class="acts"><button class="btn second">${msg("elsewhereEnter")}</button></div>
    </form>
</details>

<#if staffWay?has_content><@layout.otherWay staffWay msg("staffWay")/></#if>
<script type="module" src="${url.resourcesPath}/signer/login.js"></script>
<script type="module" src="${url.resourcesPath}/js/signed-elsewhere.js"></script>
</#if>
</@layout.registrationLayout>
