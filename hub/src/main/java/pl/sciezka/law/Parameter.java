package pl.sciezka.law;

import static pl.sciezka.law.Unit.CHOICE;
import static pl.sciezka.law.Unit.DAY;
import static pl.sciezka.law.Unit.DAYS;
import static pl.sciezka.law.Unit.DAY_OF_YEAR;
import static pl.sciezka.law.Unit.MONTHS;
import static pl.sciezka.law.Unit.NUMBER;
import static pl.sciezka.law.Unit.PERCENT;
import static pl.sciezka.law.Unit.WORKING_DAYS;
import static pl.sciezka.law.Unit.YEARS;
import static pl.sciezka.law.Unit.ZLOTY;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What an act fixes (parametr prawa). What each of them means, its values and what they rest on stand in the files of
/// [Topic]; the program and the files name the same ones, or it does not start.
public enum Parameter {
    // pomoc społeczna
    CRITERION_SINGLE(ZLOTY),
    CRITERION_IN_FAMILY(ZLOTY),
    FARM_INCOME_OF_HECTARE(ZLOTY),
    PERMANENT_BENEFIT_SHARE(PERCENT),
    PERMANENT_BENEFIT_MOST(ZLOTY),
    PERMANENT_BENEFIT_LEAST(ZLOTY),
    PERIODIC_BENEFIT_SHARE(PERCENT),
    PERIODIC_BENEFIT_LEAST(ZLOTY),
    PERIODIC_BENEFIT_MOST_SINGLE(ZLOTY),
    PERIODIC_BENEFIT_MOST_APPLIES(YesNo.class),
    KEPT_BENEFIT_MONTHS(MONTHS),
    KEPT_PERIODIC_BENEFIT_ONCE_IN(YEARS),
    ONE_OFF_INCOME_CRITERIA(NUMBER),
    ONE_OFF_INCOME_MONTHS(MONTHS),
    // rynek pracy
    MINIMUM_WAGE(ZLOTY),
    MINIMUM_HOURLY_WAGE(ZLOTY),
    UNEMPLOYMENT_BENEFIT_FIRST(ZLOTY),
    UNEMPLOYMENT_BENEFIT_LATER(ZLOTY),
    UNEMPLOYMENT_BENEFIT_FIRST_DAYS(DAYS),
    UNEMPLOYMENT_BENEFIT_DAYS(DAYS),
    UNEMPLOYMENT_BENEFIT_LONGER_DAYS(DAYS),
    UNEMPLOYMENT_BENEFIT_LONG_RECORD(YEARS),
    UNEMPLOYMENT_BENEFIT_LONG_RECORD_SHARE(PERCENT),
    INTERNSHIP_SHARE(PERCENT),
    ACTIVATION_ALLOWANCE_SHARE(PERCENT),
    INTEGRATION_BENEFIT_SHARE(PERCENT),
    LABOUR_FUND_ROUNDING(Rounding.class),
    // umowa o pracę
    PENSION_CONTRIBUTION(PERCENT),
    DISABILITY_CONTRIBUTION(PERCENT),
    SICKNESS_CONTRIBUTION(PERCENT),
    HEALTH_CONTRIBUTION(PERCENT),
    EARNING_COSTS(ZLOTY),
    EARNING_COSTS_COMMUTING(ZLOTY),
    TAX_RATE(PERCENT),
    TAX_RATE_ABOVE(PERCENT),
    TAX_THRESHOLD(ZLOTY),
    TAX_REDUCTION(ZLOTY),
    TAX_RELIEF_LIMIT(ZLOTY),
    // świadczenia dla rodzin
    ALIMONY_FUND_CRITERION(ZLOTY),
    ALIMONY_FUND_MOST(ZLOTY),
    ALIMONY_FUND_LEAST(ZLOTY),
    FAMILY_ALLOWANCE_LEAST(ZLOTY),
    // terminy
    CLIENT_CONTACT(DAYS),
    ACTION_PLAN_CONTACT(DAYS),
    ACTION_PLAN_DUE(DAYS),
    ACTION_PLAN_WINDOW(DAYS),
    ACTION_PLAN_AFTERCARE(DAYS),
    STATUS_LENGTH(YEARS),
    STATUS_COUNTED_FROM(DAY),
    STATUS_AGAIN_AFTER(DAYS),
    SICKNESS_LIMIT(DAYS),
    CHANGE_REPORTED_WITHIN(DAYS),
    INTERVIEW_WITHIN(WORKING_DAYS),
    INTERVIEW_WITHIN_URGENT(WORKING_DAYS),
    INTERVIEW_UPDATE(MONTHS),
    SOCIAL_WORKERS_QUERY(DAYS),
    REINTEGRATION_TRIAL(MONTHS),
    REINTEGRATION_PERIOD(MONTHS),
    REINTEGRATION_EXTENSION(MONTHS),
    DEBTOR_REGISTERS_WITHIN(DAYS),
    DEBTOR_INTERVIEW_FROM_OTHER(MONTHS),
    INSURANCE_TAIL(DAYS),
    INSURANCE_DECISION(DAYS),
    INSURANCE_REPORTED_WITHIN(DAYS),
    APPEAL_WITHIN(DAYS),
    LOGS_KEPT(YEARS),
    SOCIAL_REPORTS(DAY_OF_YEAR);

    private final Unit unit;
    private final @Nullable Class<? extends Enum<?>> choices;

    Parameter(Unit unit) {
        this.unit = unit;
        this.choices = null;
    }

    Parameter(Class<? extends Enum<?>> choices) {
        this.unit = CHOICE;
        this.choices = choices;
    }

    public Unit unit() {
        return unit;
    }

    /// Two people change it, because money follows from it.
    public boolean isMoney() {
        return unit == ZLOTY || unit == PERCENT;
    }

    /// The same value; throws [IllegalArgumentException] that says what is wrong with it.
    String checked(String value) {
        unit.check(value);
        if (choices != null
                && Arrays.stream(choices.getEnumConstants())
                        .noneMatch(it -> it.name().equals(value)))
            throw new IllegalArgumentException("none of " + Arrays.toString(choices.getEnumConstants()));
        return value;
    }
}
