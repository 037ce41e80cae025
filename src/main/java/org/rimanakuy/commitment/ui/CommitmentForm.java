package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.shell.PartialDateField;
import org.rimanakuy.shell.RecordForm;

/** Records a commitment, or corrects one. That a deadline or a follow-up is missing is pointed out, not forbidden. */
final class CommitmentForm extends RecordForm<CommitmentData> {

    final TextField title;
    final TextArea text;
    final Select<Wording> wording;
    final Select<Language> language;
    final ComboBox<PartyRow> promisor;
    final MultiSelectComboBox<PartyRow> beneficiaries;
    final PartialDateField madeOn;
    final DeadlineFields deadline;
    final ComboBox<PartyRow> followUp;
    final ComboBox<AgreementRow> agreement;
    final ComboBox<ClauseRow> clause;
    final TextField minutesLine;
    final TextField source;
    final PartialDateField followedSince;
    final ComboBox<PlaceRow> place;
    final ClassificationFields classification = new ClassificationFields();
    final DebtNotice debt = new DebtNotice();
    final TwinsPanel twins = new TwinsPanel();

    private final transient Choices choices;
    private final transient Function<Object, String> names;

    CommitmentForm(Choices choices, Function<Object, String> names) {
        super("commitment.form");
        this.choices = choices;
        this.names = names;
        setWidth("min(64rem, 100%)");
        title = required(line("title", Text.TITLE));
        madeOn = required(date("madeOn"));
        text = required(words("text", Text.LONG));
        wording = required(choice("wording", Wording.values()));
        language = required(choice("language", Language.values()));
        heading("commitment.form.part.who");
        promisor = required(field("promisor", new ComboBox<>()));
        beneficiaries = field("beneficiaries", new MultiSelectComboBox<>());
        followUp = field("followUp", new ComboBox<>());
        place = field("place", new ComboBox<>());
        heading("commitment.form.part.deadline");
        deadline = new DeadlineFields(this::label);
        addDeadline();
        heading("commitment.form.part.origin");
        agreement = field("agreement", new ComboBox<>());
        clause = field("clause", new ComboBox<>());
        minutesLine = line("minutesLine", Text.CODE);
        source = line("source", Text.SOURCE);
        followedSince = date("followedSince");
        heading("commitment.form.part.classification");
        addClassification();
        across(debt);
        across(twins);
        offerChoices();
        tellRefusalsWhereTheyBelong();
        showStart();
    }

    /** A way to look at what is on record now without losing what was typed. */
    void linkTo(CommitmentNumber number) {
        var now = new Anchor("register/" + number, getTranslation("commitment.form.see-now"), AnchorTarget.BLANK);
        now.setRouterIgnore(true);
        across(now);
    }

    /** What was said about a commitment was said about these; they are no longer the secretariat's to mend. */
    void lockPromise(boolean literal) {
        text.setReadOnly(literal);
        promisor.setReadOnly(true);
        madeOn.setReadOnly(true);
        deadline.lock();
        text.setHelperText(getTranslation("commitment.form.spoken-about"));
    }

    @Override
    protected void show(CommitmentData data) {
        var promise = data.promise();
        title.setValue(promise.title());
        text.setValue(promise.text());
        wording.setValue(promise.wording());
        language.setValue(promise.language());
        promisor.setValue(choices.party(data.promisor()).orElse(null));
        beneficiaries.setValue(data.beneficiaries().stream()
                .flatMap(id -> choices.party(id).stream())
                .toList());
        madeOn.setValue(data.madeOn());
        deadline.show(data.deadline());
        followUp.setValue(
                Optional.ofNullable(data.followUp()).flatMap(choices::party).orElse(null));
        showOrigin(data.origin());
        followedSince.setValue(data.followedSince() == null ? null : PartialDate.day(data.followedSince()));
        place.setValue(Optional.ofNullable(data.place()).flatMap(choices::place).orElse(null));
        classification.show(data.classification());
    }

    private void showOrigin(Origin origin) {
        agreement.setValue(Optional.ofNullable(origin.agreement())
                .flatMap(choices::agreement)
                .orElse(null));
        clause.setValue(
                Optional.ofNullable(origin.clause()).flatMap(choices::clause).orElse(null));
        minutesLine.setValue(Objects.requireNonNullElse(origin.minutesLine(), ""));
        source.setValue(Objects.requireNonNullElse(origin.source(), ""));
    }

    @Override
    protected CommitmentData read() {
        return new CommitmentData(
                new Promise(title.getValue(), text.getValue(), wording.getValue(), language.getValue()),
                new Origin(
                        agreement.getOptionalValue().map(AgreementRow::id).orElse(null),
                        clause.getOptionalValue().map(ClauseRow::id).orElse(null),
                        minutesLine.getValue(),
                        source.getValue()),
                promisor.getValue().id(),
                beneficiaries.getValue().stream().map(PartyRow::id).toList(),
                Objects.requireNonNull(madeOn.getValue()),
                deadline.read(),
                followUp.getOptionalValue().map(PartyRow::id).orElse(null),
                classification.read(),
                place.getOptionalValue().map(PlaceRow::id).orElse(null),
                followedSince.day("commitment.form.day-needed"));
    }

    @Override
    protected String told(Object value) {
        return names.apply(value);
    }

    private void addDeadline() {
        field("kind", deadline.kind);
        field("due", deadline.due);
        field("recurrence", deadline.recurrence);
        field("recursUntil", deadline.recursUntil);
        field("condition", deadline.condition);
        field("conditionMetOn", deadline.conditionMetOn);
        field("termDays", deadline.termDays);
    }

    private void addClassification() {
        required(field("weight", classification.weight));
        field("purpose", classification.purpose);
        field("output", classification.output);
        field("dimension", classification.dimension);
        field("womenFocused", classification.womenFocused);
    }

    private void offerChoices() {
        choices.parties(promisor);
        choices.parties(beneficiaries);
        beneficiaries.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        choices.parties(followUp);
        choices.places(place);
        choices.agreements(agreement);
        agreement.addValueChangeListener(chosen -> offerClauses(chosen.getValue()));
        for (var field : List.of(followUp, place, agreement, clause)) {
            field.setClearButtonVisible(true);
        }
        followUp.addValueChangeListener(chosen -> tellDebt());
        deadline.kind.addValueChangeListener(chosen -> tellDebt());
    }

    private void offerClauses(@Nullable AgreementRow of) {
        clause.clear();
        clause.setEnabled(of != null);
        followedSince.setVisible(of == null);
        choices.clauses(clause, Optional.ofNullable(of));
    }

    private void tellDebt() {
        debt.tell(deadline.isNone(), followUp.isEmpty());
    }

    private void tellRefusalsWhereTheyBelong() {
        refusedAt("commitment.refusal.own-beneficiary", beneficiaries);
        refusedAt("commitment.refusal.due-before-made", deadline.due);
        refusedAt("commitment.refusal.recurrence-ends-before", deadline.recursUntil);
        refusedAt("commitment.refusal.recurrence-without-date", deadline.due);
        refusedAt("commitment.refusal.term-days", deadline.termDays);
        refusedAt("commitment.refusal.clause-of-another", clause);
        refusedAt("commitment.form.due-missing", deadline.due);
        refusedAt("commitment.form.recurrence-missing", deadline.recurrence);
        refusedAt("commitment.form.condition-missing", deadline.condition);
        refusedAt("commitment.form.day-needed", followedSince);
    }

    private void showStart() {
        wording.setValue(Wording.LITERAL);
        language.setValue(Language.ES);
        deadline.show(Deadline.NONE);
        offerClauses(null);
        tellDebt();
    }

    private void heading(String key) {
        across(new H3(getTranslation(key)));
    }

    private PartialDateField date(String name) {
        return field(name, new PartialDateField(label(name)));
    }
}
