package pl.sciezka.exchange.question;

import pl.sciezka.kernel.PersonId;

/// A question in a list, with the name of the own person.
record QuestionLine(Question question, PersonId own, String name) {

    @Override
    public String toString() {
        return "QuestionLine[" + question.id().value() + "]";
    }
}
