package org.rimanakuy.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.shared.Text;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The frame of every form that records something new or corrects what is on record. It asks for the reason of a
 * correction, says at the field what is missing or refused, keeps what was typed when somebody else was faster and shows
 * what they changed, and lets nobody leave with something unsaved by mistake. Ctrl + Enter saves, Esc leaves.
 *
 * @param <D> what the form is about; its fields have their labels under {@code <stem>.<name in small letters, with hyphens>}
 */
public abstract class RecordForm<D extends Record> extends Dialog {

    private final String stem;
    private final RefusalPanel refused = new RefusalPanel();
    private final FormLayout fields = new FormLayout();
    private final TextArea reason = new TextArea(I18NProvider.translate("shell.form.reason"));
    private final Button save = new Button(I18NProvider.translate("shell.action.save"), clicked -> save());
    private final Drafts drafts;
    private final UnsavedChanges unsaved;
    private final List<Component> inOrder = new ArrayList<>();
    private final List<Component> required = new ArrayList<>();
    private final Map<String, Component> refusedAt = new HashMap<>();
    private transient Runnable act = () -> {};
    private transient @Nullable Supplier<Seen<D>> current;
    private transient @Nullable Seen<D> seen;

    /** @param stem of the messages {@code .record} and {@code .correct} (titles) and of every label */
    protected RecordForm(String stem) {
        this.stem = stem;
        drafts = new Drafts(stem);
        unsaved = new UnsavedChanges(this, drafts::forget);
        addClassName("record-form");
        setCloseOnOutsideClick(false);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setMaxColumns(2);
        fields.setExpandFields(true);
        fields.setExpandColumns(true);
        reason.setHelperText(I18NProvider.translate("shell.form.reason-for-all"));
        reason.setMaxLength(Text.NOTE);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        add(refused, drafts, fields, reason);
        getFooter().add(new Button(I18NProvider.translate("shell.action.cancel"), clicked -> unsaved.ask()), save);
        addDialogCloseActionListener(closing -> unsaved.ask());
        watched(reason);
    }

    /** Puts what is on record into the fields. */
    protected abstract void show(D data);

    /** @throws Refusal when the fields together make nothing that can be recorded */
    protected abstract D read();

    /** Tells a value that is not readable by itself, such as an identity. */
    protected String told(Object value) {
        return value.toString();
    }

    /** Opens the form empty, or as {@link #show} left it. */
    public final void openToRecord(Consumer<D> recording) {
        act = () -> recording.accept(read());
        reason.setVisible(false);
        open(".record");
    }

    /** @param onRecord asked again when somebody else was faster */
    public final void openToCorrect(Supplier<Seen<D>> onRecord, Correction<D> correction) {
        current = onRecord;
        var opened = onRecord.get();
        seen = opened;
        show(opened.data());
        act = () -> correction.apply(seen == null ? opened.version() : seen.version(), read(), reason.getValue());
        required.add(reason);
        open(".correct");
    }

    private void open(String title) {
        setHeaderTitle(getTranslation(stem + title));
        inOrder.add(reason);
        open();
        drafts.open();
        FieldErrors.focus(inOrder.getFirst());
    }

    protected final TextField line(String name, int size) {
        var field = new TextField();
        field.setMaxLength(size);
        field.setManualValidation(true);
        return field(name, field);
    }

    /** A text of several lines, across the whole form. */
    protected final TextArea words(String name, int size) {
        var field = new TextArea();
        field.setMaxLength(size);
        field.setManualValidation(true);
        field.setMinRows(2);
        drafts.keep(name, field);
        return wide(field(name, field));
    }

    protected final <E extends Enum<E>> Select<E> choice(String name, E[] constants) {
        var field = new Select<E>();
        field.setItems(constants);
        field.setItemLabelGenerator(constant -> constant == null ? "" : getTranslation(Changes.key(constant)));
        field.setManualValidation(true);
        return field(name, field);
    }

    /** Gives a field the whole width. */
    protected final <F extends Component> F wide(F field) {
        fields.setColspan(field, 2);
        return field;
    }

    /** A choice that may stay open; open is said in words. */
    protected final <E extends Enum<E>> Select<E> optional(Select<E> field, String openKey) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(openKey));
        field.setPlaceholder(getTranslation(openKey));
        return field;
    }

    protected final <F extends Component & HasLabel> F field(String name, F field) {
        field.setLabel(label(name));
        fields.add(field);
        watched(field);
        return field;
    }

    /** Something that is no single field, across the whole form; it says itself when it changes, by {@link #changed}. */
    protected final void across(Component part) {
        fields.add(part, 2);
    }

    protected final <F extends Component & HasValue<?, ?>> F required(F field) {
        field.setRequiredIndicatorVisible(true);
        required.add(field);
        return field;
    }

    /** A refusal with this key is shown at this field. */
    protected final void refusedAt(String key, Component field) {
        refusedAt.put(key, field);
    }

    /** Drafts of one form that asks different things are kept apart by what it asks. */
    protected final void asks(String what) {
        drafts.tellApart(what);
    }

    protected final void changed() {
        unsaved.happened();
    }

    protected final String label(String name) {
        return getTranslation(
                stem + "." + name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private void watched(Component field) {
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(typed -> {
                if (field != reason || !reason.isEmpty()) {
                    FieldErrors.clear(field);
                }
                changed();
            });
        }
        if (field != reason) {
            inOrder.add(field);
        }
    }

    private void save() {
        refused.hide();
        refusedAt.values().forEach(FieldErrors::clear);
        var wrong = FieldErrors.firstWrong(inOrder, required);
        if (wrong.isPresent()) {
            FieldErrors.focus(wrong.get());
            return;
        }
        try {
            unsaved.letGo();
            act.run();
            drafts.forget();
            close();
        } catch (StaleVersionRefusal | OptimisticLockingFailureException stale) {
            unsaved.keep();
            tellStale();
        } catch (Refusal refusal) {
            unsaved.keep();
            tell(getTranslation(refusal.key(), refusal.arguments()), refusedAt.get(refusal.key()));
        }
    }

    private void tell(String sentence, @Nullable Component at) {
        if (at == null) {
            refused.say(sentence);
        } else {
            FieldErrors.tell(at, sentence);
            FieldErrors.focus(at);
        }
    }

    /** Whoever has read what differs may save once more: over it, knowingly, and with a reason in the journal. */
    private void tellStale() {
        if (current == null || seen == null) {
            refused.say(getTranslation("shared.refusal.stale"));
            return;
        }
        var now = current.get();
        refused.say(
                getTranslation("shell.form.stale"), Changes.between(seen.data(), now.data(), this::told), this::label);
        seen = now;
        save.setText(getTranslation("shell.form.save-over"));
    }
}
