package org.rimanakuy.document.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** What the field for files says while they are on their way, in the language of the page. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N here() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("too-many"))
                        .setFileIsTooBig(say("too-big"))
                        .setIncorrectFileType(say("type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(say("connecting"))
                                .setStalled(say("stalled"))
                                .setProcessing(say("processing"))
                                .setHeld(say("held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("remaining"))
                                .setUnknown(say("remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("unavailable"))
                                .setUnexpectedServerError(say("unavailable"))
                                .setForbidden(say("forbidden"))))
                .setFile(new UploadI18N.File()
                        .setRetry(say("retry"))
                        .setStart(say("start"))
                        .setRemove(say("remove")));
    }

    private static String say(String what) {
        return I18NProvider.translate("document.upload." + what);
    }
}
